package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.Channel.Kind;
import dev.sourceline.engine.extraction.Frame.Stretch;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.LabelledWords;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code in his Sunday address}, {@code tweeted}, {@code declined to comment}: recognises the channel of an attribution.
 */
final class Channels {
    private static final PhraseMap<Kind> NOUNS = new PhraseMap<>();
    private static final PhraseMap<Kind> VERBS = new PhraseMap<>();
    private static final PhraseMap<Kind> WHOLE = new PhraseMap<>();
    private static final Map<String, String> PAPERS = LabelledWords.labels("document-words.txt");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "during", "on", "via", "through", "from", "by", "using", "per");
    private static final Set<String> STOPS = Set.of(
            ",", ".", ":", ";", "\"", "-", "that", "and", "of", "to", "with", "for", "about", "after", "before", "said",
            "who");
    private static final Set<String> PUBLICATION = Set.of(
            "published", "posted", "released", "aired", "broadcast", "recorded", "conducted", "televised", "printed");

    /**
     * {@code in his long Sunday evening address}: the maximum number of words between the preposition and its noun.
     */
    private static final int BETWEEN = 6;

    static {
        for (String line : Lexicon.entries("channel-phrases.txt")) {
            List<String> parts = List.of(line.split(" *\\| *"));
            PhraseMap<Kind> phrases = switch (parts.get(1)) {
                case "noun" -> NOUNS;
                case "verb" -> VERBS;
                default -> WHOLE;
            };
            Kind kind = Kind.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
            List.of(parts.get(2).split(" *, *")).forEach(words -> phrases.add(words, kind));
        }
    }

    private final Document document;

    Channels(Document document) {
        this.document = document;
    }

    Optional<Channel> in(Frame frame) {
        Optional<Channel> found = cue(frame.cue());
        for (Stretch stretch : frame.stretches()) {
            for (int i = stretch.first(); i < stretch.end() && found.isEmpty(); i++) {
                if (!frame.mention().contains(i)) {
                    found = whole(i, stretch.end());
                    if (found.isEmpty() && PREPOSITIONS.contains(document.word(i))) {
                        found = prepositional(i, stretch);
                    }
                }
            }
        }
        return found;
    }

    /** The channel of a source that is a document, an article or a poll: its head noun gives the channel. */
    Optional<Channel> ofPaper(Span mention) {
        int first = document.tokenAt(mention.start());
        int end = Math.min(document.tokens().size(), document.tokenAt(mention.end()));
        int head = first;
        while (head + 1 < end && document.token(head + 1).isWord() && !closesNoun(document.word(head + 1))) {
            head++;
        }
        String word = document.word(head);
        return Optional.ofNullable(PAPERS.get(document.word(head - 1) + " " + word))
                .or(() -> Optional.ofNullable(PAPERS.get(word)))
                .map(label -> new Channel(Kind.valueOf(label.toUpperCase(Locale.ROOT)), Optional.of(mention)));
    }

    private static boolean closesNoun(String word) {
        return STOPS.contains(word) || PREPOSITIONS.contains(word);
    }

    private Optional<Channel> cue(Stretch cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            // "declined | to comment": the channel phrase reaches into the span that was taken for content.
            Optional<Channel> found =
                    whole(i, document.sentences().get(document.sentenceOf(i)).end());
            if (found.isPresent()) {
                return found;
            }
            Optional<PhraseMap.Match<Kind>> verb = VERBS.at(document, i, cue.end());
            if (verb.isPresent()) {
                return Optional.of(new Channel(
                        verb.get().meaning(),
                        Optional.of(document.span(i, verb.get().end()))));
            }
        }
        return Optional.empty();
    }

    private Optional<Channel> whole(int token, int end) {
        return WHOLE.at(document, token, end)
                .map(match -> new Channel(match.meaning(), Optional.of(document.span(token, match.end()))));
    }

    private Optional<Channel> prepositional(int token, Stretch stretch) {
        int limit = Math.min(stretch.end(), token + 1 + BETWEEN);
        for (int i = token + 1; i < limit && !STOPS.contains(document.word(i)); i++) {
            Optional<PhraseMap.Match<Kind>> noun = NOUNS.at(document, i, stretch.end());
            if (noun.isPresent()
                    && isHead(noun.get().end(), stretch.end())
                    && isPlausible(i)
                    && !isOfName(token, i, noun.get().end())) {
                return Optional.of(new Channel(
                        noun.get().meaning(),
                        Optional.of(document.span(token, evidenceEnd(noun.get().end(), stretch)))));
            }
        }
        return Optional.empty();
    }

    /** {@code in an interview room}: not a channel, since the noun has to be the head of its phrase. */
    private boolean isHead(int next, int end) {
        return next >= end
                || !document.token(next).isWord()
                || NOUNS.at(document, next, end).isEmpty();
    }

    /** {@code by the Quay Post}: not a channel, since a capitalised noun after a capitalised word ends a name. */
    private boolean isOfName(int preposition, int noun, int end) {
        return noun > preposition + 1
                && document.token(noun - 1).isCapital()
                && document.token(end - 1).isCapital();
    }

    /** {@code X} is a platform, {@code x} is not. */
    private boolean isPlausible(int token) {
        return document.word(token).length() > 1 || document.token(token).isCapital();
    }

    private int evidenceEnd(int end, Stretch stretch) {
        if (end >= stretch.end() || !PUBLICATION.contains(document.word(end))) {
            return end;
        }
        int stop = end + 1;
        while (stop < Math.min(stretch.end(), end + 4)
                && !STOPS.contains(document.word(stop))
                && document.token(stop).isWord()
                && !PREPOSITIONS.contains(document.word(stop))) {
            stop++;
        }
        return stop;
    }
}
