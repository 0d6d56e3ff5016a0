package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code The Courier reached out to the ministry for comment.} and {@code The ministry did not respond to a request for comment.} */
final class CommentRequests {
    private static final PhraseLexicon PHRASES = PhraseLexicon.read("comment-requests.txt");
    private static final Set<String> ADVERBS = Set.copyOf(Lexicon.entries("comment-request-adverbs.txt"));
    private static final Set<String> PERFECT = Set.of("has", "have");
    private static final Set<String> SAME_PARTY = Set.of("they", "it", "neither", "none");

    private final RequestSentence sentence;
    private final List<Word> words;
    private final List<CommentRequest> found = new ArrayList<>();
    /** The last verb that was used; a clause that contains it has the same subject. */
    private int taken;

    private CommentRequests(RequestSentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    static List<CommentRequest> read(String text, List<Block> blocks) {
        List<CommentRequest> requests = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                for (Span span : CommentSentences.in(text, block.span())) {
                    var sentence = new RequestSentence(text, Words.of(text, span));
                    requests.addAll(new CommentRequests(sentence).read());
                }
            }
        }
        return requests;
    }

    private List<CommentRequest> read() {
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseLexicon.Match> match = PHRASES.at(words, i);
            if (match.isPresent()) {
                take(match.get(), i);
                i = match.get().end() - 1;
            }
        }
        return found;
    }

    private void take(PhraseLexicon.Match match, int verb) {
        switch (match.label()) {
            case "asked" -> {
                boolean perfect = verb > 0
                        && PERFECT.contains(words.get(verb - 1).lower())
                        && words.get(verb).is("contacted");
                if (perfect || sentence.forComment(match.end())) {
                    asked(verb, match.end());
                }
            }
            case "reached" -> {
                if (sentence.hasObject(match.end(), "comment")) {
                    asked(verb, match.end());
                }
            }
            case "sought" -> asked(verb, match.end());
            case "silent", "away" -> {
                if (sentence.hasObject(match.end(), "")) {
                    outcome(verb, sentence.asker(match.end()), Optional.of(false));
                }
            }
            case "passive" -> {
                if (sentence.isForComment(match.end() - 1)) {
                    outcome(verb, Optional.empty(), Optional.empty());
                }
            }
            case "responded" -> outcome(verb, sentence.asker(verb), Optional.of(true));
            case "answering" -> answering(verb, match.end());
            case "unheard" -> lastUnanswered();
            default -> outcome(verb, Optional.empty(), Optional.of(false));
        }
    }

    private void asked(int verb, int from) {
        int end = from;
        while (end < words.size() && !sentence.endsAsked(end)) {
            end++;
        }
        int byEnd = verb;
        while (byEnd > 0 && ADVERBS.contains(words.get(byEnd - 1).lower())) {
            byEnd--;
        }
        int byStart = sentence.clauseStart(byEnd);
        if (end > from && byEnd > byStart) {
            Span whole = NamePattern.span(words, byStart, sentence.withoutStop());
            found.add(new CommentRequest(
                    Optional.of(NamePattern.span(words, byStart, byEnd)),
                    NamePattern.span(words, from, end),
                    Optional.empty(),
                    whole));
        }
    }

    private void outcome(int verb, Optional<Span> asker, Optional<Boolean> answered) {
        int start = sentence.clauseStart(verb);
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
                    asker,
                    NamePattern.span(words, start, end),
                    answered,
                    NamePattern.span(words, start, sentence.withoutStop())));
        }
    }

    /** {@code In response to the Courier's request for comment, the ministry said …} */
    private void answering(int verb, int from) {
        int end = sentence.answer(from);
        if (end > from) {
            found.add(new CommentRequest(
                    sentence.asker(verb),
                    NamePattern.span(words, from, end),
                    Optional.of(true),
                    NamePattern.span(words, verb, sentence.withoutStop())));
        }
    }

    private void lastUnanswered() {
        if (!found.isEmpty()) {
            CommentRequest last = found.removeLast();
            found.add(new CommentRequest(last.by(), last.of(), Optional.of(false), last.span()));
        }
    }
}
