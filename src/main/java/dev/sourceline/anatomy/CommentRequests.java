package dev.sourceline.anatomy;

import dev.sourceline.text.Lexicon;
import dev.sourceline.text.Span;
import dev.sourceline.text.Word;
import dev.sourceline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code The Courier reached out to the ministry for comment.} and {@code The ministry did not respond to a request for comment.} */
final class CommentRequests {
    private static final Phrasebook PHRASES = Phrasebook.read("comment-requests.txt");
    private static final Set<String> OBJECTS = Set.copyOf(Lexicon.entries("comment-request-objects.txt"));
    private static final Set<String> ADVERBS = Set.copyOf(Lexicon.entries("comment-request-adverbs.txt"));
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "while", "though", "although", "however", "or");
    private static final Set<String> BEHIND_ASKED =
            Set.of(",", ";", "via", "by", "about", "but", "seeking", "when", "regarding", "to", "on", "after", "with");
    private static final Set<String> PERFECT = Set.of("has", "have");
    private static final Set<String> SAME_PARTY = Set.of("they", "it", "neither", "none");
    private static final Set<String> WANTED =
            Set.of("comment", "comments", "response", "reaction", "statement", "clarification", "information");
    private static final Set<String> VERBS =
            Set.of("did", "has", "was", "is", "received", "will", "were", "have", "had");

    private final String text;
    private final List<Word> words;
    private final List<CommentRequest> found = new ArrayList<>();
    /** The last verb that was taken: a clause that holds it has the same subject. */
    private int taken;

    private CommentRequests(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<CommentRequest> read(String text, List<Block> blocks) {
        List<CommentRequest> requests = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                for (Span sentence : AnchoredSentences.in(text, block.span())) {
                    requests.addAll(new CommentRequests(text, Words.of(text, sentence)).read());
                }
            }
        }
        return requests;
    }

    private List<CommentRequest> read() {
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrasebook.Match> match = PHRASES.at(words, i);
            if (match.isPresent()) {
                take(match.get(), i);
                i = match.get().end() - 1;
            }
        }
        return found;
    }

    private void take(Phrasebook.Match match, int verb) {
        switch (match.label()) {
            case "asked" -> {
                boolean perfect = verb > 0
                        && PERFECT.contains(words.get(verb - 1).lower())
                        && words.get(verb).is("contacted");
                if (perfect || forComment(match.end())) {
                    asked(verb, match.end());
                }
            }
            case "reached" -> {
                if (hasObject(match.end(), "comment")) {
                    asked(verb, match.end());
                }
            }
            case "sought" -> asked(verb, match.end());
            case "silent", "away" -> {
                if (hasObject(match.end(), "")) {
                    outcome(verb, asker(match.end()), Optional.of(false));
                }
            }
            case "passive" -> {
                if (isForComment(match.end() - 1)) {
                    outcome(verb, Optional.empty(), Optional.empty());
                }
            }
            case "unheard" -> lastUnanswered();
            default -> outcome(verb, Optional.empty(), Optional.of(false));
        }
    }

    private void asked(int verb, int from) {
        int end = from;
        while (end < words.size() && !endsAsked(end)) {
            end++;
        }
        int byEnd = verb;
        while (byEnd > 0 && ADVERBS.contains(words.get(byEnd - 1).lower())) {
            byEnd--;
        }
        int byStart = clauseStart(byEnd);
        if (end > from && byEnd > byStart) {
            Span whole = Names.span(words, byStart, withoutStop());
            found.add(new CommentRequest(
                    Optional.of(Names.span(words, byStart, byEnd)),
                    Names.span(words, from, end),
                    Optional.empty(),
                    whole));
        }
    }

    private boolean endsAsked(int i) {
        Word word = words.get(i);
        boolean next = i + 1 < words.size();
        if (word.is("for")) {
            return isForComment(i);
        }
        return (word.is(".") && !next)
                || BEHIND_ASKED.contains(word.lower())
                || (word.is("and") && next && VERBS.contains(words.get(i + 1).lower()));
    }

    private boolean forComment(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).is("for") && isForComment(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code for further comment} */
    private boolean isForComment(int i) {
        for (int next = i + 1; next < words.size() && next <= i + 3; next++) {
            if (WANTED.contains(words.get(next).lower())) {
                return true;
            }
        }
        return false;
    }

    private void outcome(int verb, Optional<Span> asker, Optional<Boolean> answered) {
        int start = clauseStart(verb);
        int end = verb;
        while (end > start
                && (ADVERBS.contains(words.get(end - 1).lower())
                        || words.get(end - 1).is(","))) {
            end--;
        }
        boolean pronoun =
                end == start + 1 && SAME_PARTY.contains(words.get(start).lower());
        boolean sameParty = end == start || pronoun || (start < taken && !found.isEmpty());
        taken = verb;
        if (sameParty && !found.isEmpty()) {
            lastUnanswered();
        } else if (end > start) {
            found.add(new CommentRequest(
                    asker, Names.span(words, start, end), answered, Names.span(words, start, withoutStop())));
        }
    }

    private void lastUnanswered() {
        if (!found.isEmpty()) {
            CommentRequest last = found.removeLast();
            found.add(new CommentRequest(last.by(), last.of(), Optional.of(false), last.span()));
        }
    }

    /** {@code the Courier} in {@code to the Courier's request for comment} and in {@code to a request for comment from the Courier}. */
    private Optional<Span> asker(int from) {
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            int start = i;
            while (start > from && words.get(start - 1).isCapital(text)) {
                start--;
            }
            if (start < i && word.lower().startsWith("request")) {
                return Optional.of(Names.span(words, start, i));
            }
            if (word.lower().endsWith("'s") && word.isCapital(text) && hasObject(i + 1, "")) {
                return Optional.of(new Span(words.get(start).start(), word.end() - 2));
            }
            if (word.is("from") && i + 1 < words.size()) {
                int name = words.get(i + 1).is("the") ? i + 2 : i + 1;
                int end = name < words.size() ? Names.anyEnd(text, words, name) : name;
                if (end > name) {
                    return Optional.of(Names.span(words, name, end));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the clause begins that ends at word {@code end}: behind a semicolon or a conjunction that a comma leads. */
    private int clauseStart(int end) {
        int start = 0;
        boolean whole = false;
        for (int i = 0; i < end; i++) {
            Word word = words.get(i);
            boolean joined = ((i > 0 && words.get(i - 1).is(",")) || whole) && CONJUNCTIONS.contains(word.lower());
            whole |= VERBS.contains(word.lower());
            boolean opening = i == start && (CONJUNCTIONS.contains(word.lower()) || word.isSign());
            if (word.is(";") || word.is("”") || word.is("\"") || word.is("but") || joined || opening) {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean hasObject(int from, String stem) {
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (OBJECTS.contains(word) && word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private int withoutStop() {
        int end = words.size();
        return end > 1 && words.get(end - 1).isSign() ? end - 1 : end;
    }
}
