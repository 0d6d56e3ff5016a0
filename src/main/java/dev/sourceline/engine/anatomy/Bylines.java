package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code By Jane Roe and John Doe, Associated Press}, {@code BYLINE: Jane Roe}, {@code Reporting by Jane Roe; editing by John Doe}. */
final class Bylines implements BlockRule {
    private static final PhraseLexicon CONTRIBUTIONS = PhraseLexicon.read("contributions.txt");
    private static final int LONGEST = 40;
    private static final Set<String> DIRECT = Set.of("by", "von", "par", "por", "di", "door");
    private static final Set<String> OPENINGS = Set.of(
            "by", "byline", "von", "par", "por", "di", "door", "text", "words", "story", "report", "author", "authors");
    /** Labels that a colon may follow; {@code Report:} starts a headline instead. */
    private static final Set<String> NAMERS = Set.of(
            "by", "byline", "text", "author", "authors", "contributing", "reporting", "editing", "von", "par", "por");

    private static final Set<String> MADE = Set.of(
            "interview",
            "interviewed",
            "analysis",
            "commentary",
            "essay",
            "written",
            "reported",
            "reporting",
            "posted",
            "co-authored",
            "authored",
            "editing",
            "edited",
            "compiled",
            "contributing",
            "additional",
            "story",
            "text",
            "words",
            "report",
            "co-written",
            "writing",
            "published");
    private static final Set<String> HELPED =
            Set.of("additional", "contributing", "editing", "edited", "compiled", "photography");
    private static final Set<String> BEFORE_HOUSE = Set.of(",", "for", "|", "of", "at");
    private static final Set<String> STAFF =
            Set.of("staff", "newsroom", "desk", "agencies", "board", "team", "newsdesk");
    private static final Set<String> STAGES = Set.of("now", "earlier", "before", "until", "later");
    private static final Set<String> JOB_SIGNS = Set.of(",", "|", "(", "-", "–", "—");
    private static final Set<String> JOINS = Set.of("and", "&", ";");
    private static final int LONGEST_JOB = 8;
    private static final Set<String> BETWEEN = Set.of(",", "and", "&", "und", "et", "y", "e", "en", "with");

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && isByline(draft, i)) {
                draft.mark(i, BlockKind.BYLINE);
            }
        }
    }

    private static boolean isByline(BlockDraft draft, int i) {
        TextLine part = draft.part(i);
        List<Word> words = part.opening();
        if (part.wordCount() > LONGEST || !part.isShort()) {
            return false;
        }
        if (isContribution(words)) {
            return true;
        }
        int names = namesStart(words);
        if (names > 0) {
            boolean nothingElse = runsOut(draft.text(), words, names);
            return (nothingElse && !people(draft.text(), words, names).isEmpty())
                    || isHouse(draft.text(), words, names);
        }
        return false;
    }

    /** {@code Jane Roe contributed to this report.} */
    private static boolean isContribution(List<Word> words) {
        return CONTRIBUTIONS.labelIn(words).isPresent();
    }

    /** {@code By Courier staff}, {@code By The Associated Press}: the byline names no person. */
    private static boolean isHouse(String text, List<Word> words, int from) {
        int start = words.get(from).is("the") ? from + 1 : from;
        int end = start < words.size() ? NamePattern.anyEnd(text, words, start) : start;
        boolean staff = end < words.size() && isStaff(words.get(end));
        int behind = staff ? end + 1 : end;
        boolean known = KnownAgencies.isKnown(words, from, behind)
                || KnownAgencies.isKnown(words, start, behind)
                || KnownAgencies.isWire(words, start, behind)
                || words.subList(start, behind).stream().anyMatch(Bylines::isStaff);
        return known
                && behind > start
                && words.subList(behind, words.size()).stream()
                        .noneMatch(word -> !word.isSign() && !isStaff(word) && !word.is("and"));
    }

    static boolean isStaff(Word word) {
        return STAFF.contains(word.lower()) || NamePattern.isRole(word);
    }

    /** The start of the names, or 0 if the line does not start like a byline. */
    private static int namesStart(List<Word> words) {
        int at = 0;
        while (at < words.size() && words.get(at).isSign()) {
            at++;
        }
        if (at >= words.size()
                || !(OPENINGS.contains(words.get(at).lower())
                        || MADE.contains(words.get(at).lower()))) {
            return 0;
        }
        boolean named = false;
        for (int i = at; i < words.size() && i < at + 4; i++) {
            String word = words.get(i).lower();
            boolean label = word.equals(":") && NAMERS.contains(words.get(at).lower());
            named |= DIRECT.contains(word) || label;
            if (!OPENINGS.contains(word) && !MADE.contains(word) && !word.equals(":")) {
                return named ? i : 0;
            }
        }
        return 0;
    }

    /** Whether the rest of the line holds only what bylines hold: names, roles, outlets, dates. */
    private static boolean runsOut(String text, List<Word> words, int from) {
        int small = 0;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            boolean expected = BEFORE_HOUSE.contains(word.lower())
                    || word.is("the")
                    || STAGES.contains(word.lower())
                    || word.isSign()
                    || word.isCapital(text)
                    || word.isNumber()
                    || BETWEEN.contains(word.lower());
            small += expected ? 0 : 1;
        }
        return NamePattern.isNameWord(text, words.get(from)) && 3 * small <= words.size() - from;
    }

    /** The people who wrote the article by its byline, without editors and contributors. */
    static List<Span> authors(String text, List<Word> words) {
        int at = namesStart(words);
        boolean others =
                isContribution(words) || words.subList(0, at).stream().anyMatch(word -> HELPED.contains(word.lower()));
        return others ? List.of() : people(text, words, at);
    }

    private static List<Span> people(String text, List<Word> words, int from) {
        List<Span> authors = new ArrayList<>();
        int at = from;
        while (at < words.size()) {
            int end = NamePattern.personEnd(text, words, at);
            if (end == at || !NamePattern.isPerson(text, words, at, end) || KnownAgencies.is(words, at, end)) {
                break;
            }
            authors.add(NamePattern.span(words, at, end));
            at = behindJob(words, behindStage(words, end));
            int joined = at;
            while (joined < words.size() && BETWEEN.contains(words.get(joined).lower())) {
                joined++;
            }
            if (joined == at) {
                break;
            }
            at = joined;
        }
        return authors;
    }

    /** The word after {@code (now)} or {@code (earlier)}, which name the writer's shift in a live report. */
    static int behindStage(List<Word> words, int at) {
        boolean stage = at + 2 < words.size()
                && words.get(at).is("(")
                && STAGES.contains(words.get(at + 1).lower())
                && words.get(at + 2).is(")");
        return stage ? at + 3 : at;
    }

    /**
     * The word after a job title: {@code , Staff Writer,} before another name, or a title with {@code at} and an outlet after it.
     */
    private static int behindJob(List<Word> words, int at) {
        if (at >= words.size() || !JOB_SIGNS.contains(words.get(at).lower())) {
            return at;
        }
        boolean job = false;
        for (int i = at + 1; i < words.size() && i <= at + LONGEST_JOB; i++) {
            if (JOINS.contains(words.get(i).lower()) && job) {
                return i;
            }
            job |= NamePattern.isRole(words.get(i));
        }
        return at;
    }

    /** The outlet that the writers write for: {@code By Jane Roe, Courier News}. */
    static Optional<Span> house(String text, List<Word> words) {
        List<Span> authors = authors(text, words);
        int at = 0;
        while (at < words.size()
                && !authors.isEmpty()
                && words.get(at).start() < authors.getLast().end()) {
            at++;
        }
        if (authors.isEmpty()
                || at + 1 >= words.size()
                || !BEFORE_HOUSE.contains(words.get(at).lower())) {
            return Optional.empty();
        }
        int from = words.get(at + 1).is("the") ? at + 2 : at + 1;
        int end = from < words.size() ? NamePattern.anyEnd(text, words, from) : from;
        boolean house = end > from && KnownAgencies.is(words, from, end) && !KnownAgencies.isWire(words, from, end);
        return house ? Optional.of(NamePattern.span(words, from, end)) : Optional.empty();
    }
}
