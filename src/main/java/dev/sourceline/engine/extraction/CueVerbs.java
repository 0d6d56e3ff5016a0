package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.VerbForms;
import dev.sourceline.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lexicon of cue verbs, indexed by inflected form. */
final class CueVerbs {
    private static final Map<String, List<CueVerb>> BY_FORM = load();

    private CueVerbs() {}

    /** The cue verb that {@code token} is a form of; its particle, if it has one, must follow. */
    static Optional<CueVerb> at(Document document, int token) {
        for (CueVerb verb : of(document.word(token))) {
            if (end(document, token, verb) > token) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /**
     * The token after {@code verb} and its particle, with or without {@code it} between them; {@code token} if the particle is missing.
     */
    static int end(Document document, int token, CueVerb verb) {
        if (verb.particle().isEmpty()) {
            return token + 1;
        }
        int particle = document.word(token + 1).equals("it") && !verb.particle().equals("it") ? token + 2 : token + 1;
        return document.word(particle).equals(verb.particle()) ? particle + 1 : token;
    }

    /** The verbs that {@code form} can be a form of, those with a particle first. */
    static List<CueVerb> of(String form) {
        return BY_FORM.getOrDefault(form, List.of());
    }

    private static Map<String, List<CueVerb>> load() {
        Map<String, Set<Frame>> frames = new HashMap<>();
        Map<String, Set<String>> prepositions = new HashMap<>();
        for (String line : Lexicon.entries("cue-verbs.txt")) {
            int colon = line.indexOf(':');
            for (String lemma : line.substring(colon + 1).strip().split(" +", -1)) {
                for (String frame : line.substring(0, colon).strip().split(" +", -1)) {
                    if (frame.startsWith("after-")) {
                        prepositions
                                .computeIfAbsent(lemma, _ -> new HashSet<>())
                                .add(frame.substring("after-".length()));
                    } else {
                        frames.computeIfAbsent(lemma, _ -> EnumSet.noneOf(Frame.class))
                                .add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
                    }
                }
            }
        }
        Set<String> lemmas = new HashSet<>(frames.keySet());
        lemmas.addAll(prepositions.keySet());
        Map<String, List<CueVerb>> found = new HashMap<>();
        for (String lemma : lemmas) {
            int particle = lemma.indexOf('_');
            var verb = new CueVerb(
                    particle < 0 ? lemma : lemma.substring(0, particle),
                    particle < 0 ? "" : lemma.substring(particle + 1),
                    frames.getOrDefault(lemma, Set.of()),
                    prepositions.getOrDefault(lemma, Set.of()));
            for (String form : VerbForms.of(verb.lemma()).keySet()) {
                List<CueVerb> verbs = found.computeIfAbsent(form, _ -> new ArrayList<>());
                verbs.add(verb.particle().isEmpty() ? verbs.size() : 0, verb);
            }
        }
        return Map.copyOf(found);
    }
}
