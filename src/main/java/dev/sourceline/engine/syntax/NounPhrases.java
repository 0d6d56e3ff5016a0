package dev.sourceline.engine.syntax;

import java.util.Set;

/** Finds noun phrases from one of their ends, by tags alone. */
public final class NounPhrases {
    private static final int LONGEST = 40;
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow");
    private static final Set<String> LINKS = Set.of(
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "on",
            "to",
            "about",
            "against",
            "among",
            "within",
            "behind",
            "near",
            "between",
            "under",
            "across",
            "including",
            "like",
            "outside");

    private final Document document;

    public NounPhrases(Document document) {
        this.document = document;
    }

    /**
     * The noun phrase that ends before token {@code end} and starts at {@code floor} or later; empty where there is none.
     */
    public Phrase before(int end, int floor) {
        int lowest = Math.max(floor, end - LONGEST);
        int first = simpleBefore(end, lowest);
        while (first < end && first - 2 >= lowest) {
            int next = first;
            if (isLink(first - 1)) {
                next = simpleBefore(first - 1, lowest);
                next = next == first - 1 ? first : next;
            } else if (document.tag(first - 1) == Tag.CONJUNCTION
                    && !document.token(first - 1).is("but")) {
                next = coordinatedBefore(first, lowest);
            }
            if (next == first) {
                break;
            }
            first = next;
        }
        return new Phrase(first < end ? withQuantity(first, lowest) : first, end);
    }

    /** {@code more than 40 boatmen} */
    private int withQuantity(int number, int lowest) {
        String than = document.word(number - 1);
        boolean quantity = document.tag(number) == Tag.NUMBER
                && number - 2 >= lowest
                && (than.equals("than")
                        || (than.equals("least") && document.word(number - 2).equals("at")));
        return quantity ? number - 2 : number;
    }

    /** The noun phrase that starts at token {@code first}, with its prepositional phrases, up to {@code limit}. */
    public Phrase from(int first, int limit) {
        int highest = Math.min(limit, first + LONGEST);
        int end = simpleFrom(first, highest);
        while (end > first && end + 1 < highest) {
            if (document.token(end).is("(")) {
                int close = closeBracket(end, highest);
                if (close < 0) {
                    break;
                }
                end = close + 1;
                continue;
            }
            boolean link = isLink(end) && !isAdjunct(end);
            boolean conjunction =
                    document.tag(end) == Tag.CONJUNCTION && !document.token(end).is("but");
            if (!link && !conjunction) {
                break;
            }
            int next = simpleFrom(end + 1, highest);
            if (next == end + 1
                    || (conjunction && next < highest && document.tag(next).isVerbal())) {
                break;
            }
            end = next;
        }
        return new Phrase(first, end);
    }

    /** The end of the noun phrase at {@code first}, without prepositional or coordinated parts. */
    public int simpleFrom(int first, int limit) {
        int at = first;
        boolean head = false;
        while (at < limit) {
            Tag tag = document.tag(at);
            if (tag == Tag.PRONOUN) {
                return at == first ? at + 1 : at;
            }
            boolean opener = tag == Tag.DETERMINER || tag == Tag.POSSESSIVE;
            if (opener && head) {
                break;
            }
            boolean participle =
                    tag == Tag.VERB && at == first && document.tag(at + 1).isNominal();
            boolean inside = tag == Tag.GENITIVE
                    || participle
                    || ((tag == Tag.GERUND || tag == Tag.PARTICIPLE || tag == Tag.ADVERB) && at > first && !head);
            if ((!tag.isNominal() && !inside) || (at > first && isDay(at))) {
                break;
            }
            head = tag != Tag.GENITIVE && (head || tag == Tag.NOUN || tag == Tag.NAME);
            at++;
        }
        return at;
    }

    private int simpleBefore(int end, int lowest) {
        int at = end - 1;
        if (at < lowest) {
            return end;
        }
        Tag last = document.tag(at);
        if (last == Tag.PRONOUN) {
            return at;
        }
        if (document.token(at).is(")")) {
            int open = openBracket(at, lowest);
            return open < 0 ? end : orWhole(simpleBefore(open, lowest), open, end);
        }
        while (at >= lowest) {
            Tag tag = document.tag(at);
            if (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE) {
                return at > lowest && document.tag(at - 1) == Tag.DETERMINER ? at - 1 : at;
            }
            boolean inside = tag == Tag.GENITIVE
                    || (tag == Tag.CONJUNCTION && document.token(at).is("&"));
            boolean modifier = (tag == Tag.GERUND || tag == Tag.PARTICIPLE || tag == Tag.ADVERB)
                    && at < end - 1
                    && at > lowest
                    && isOpener(document.tag(at - 1));
            boolean nominal = tag.isNominal()
                    && tag != Tag.PRONOUN
                    && !(isDay(at) && at + 1 < end && document.tag(at + 1) != Tag.GENITIVE);
            if (!nominal && !inside && !modifier) {
                break;
            }
            at--;
        }
        return at + 1;
    }

    private static int orWhole(int start, int open, int end) {
        return start == open ? end : start;
    }

    /** The start of the conjunct before {@code and}; it is included only where a boundary precedes it. */
    private int coordinatedBefore(int first, int lowest) {
        int start = simpleBefore(first - 1, lowest);
        if (start == first - 1) {
            return first;
        }
        Tag before = start == lowest ? Tag.STOP : document.tag(start - 1);
        return switch (before) {
            case STOP, COMMA, THAT, SUBORDINATOR, BREAK, CONJUNCTION, QUOTATION_MARK -> start;
            default -> first;
        };
    }

    private int openBracket(int close, int lowest) {
        for (int i = close - 1; i >= lowest && i > close - 12; i--) {
            if (document.token(i).is("(")) {
                return i;
            }
        }
        return -1;
    }

    private int closeBracket(int open, int highest) {
        for (int i = open + 1; i < highest && i < open + 12; i++) {
            if (document.token(i).is(")")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLink(int token) {
        Tag tag = document.tag(token);
        return (tag == Tag.PREPOSITION || tag == Tag.TO) && LINKS.contains(document.word(token));
    }

    /** {@code on Monday}, {@code in a statement}: an adjunct, not part of the noun phrase before it. */
    private boolean isAdjunct(int preposition) {
        return isDay(preposition + 1) || Adjuncts.isChannelPhrase(document, preposition);
    }

    private boolean isDay(int token) {
        return DAYS.contains(document.word(token));
    }

    private static boolean isOpener(Tag tag) {
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.ADJECTIVE || tag == Tag.GENITIVE;
    }
}
