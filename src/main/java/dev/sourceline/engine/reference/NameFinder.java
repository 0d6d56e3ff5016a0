package dev.sourceline.engine.reference;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the proper names of a text. */
final class NameFinder {
    private final Document document;
    private final NameRuns runs;
    private final NameClassifier classifier;

    NameFinder(Document document) {
        this.document = document;
        this.runs = new NameRuns(document);
        this.classifier = new NameClassifier(document);
    }

    List<Name> find() {
        List<Name> names = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (isTitleCase(paragraph)) {
                findInTitle(paragraph, names);
            } else {
                find(paragraph.first(), paragraph.end(), names);
            }
        }
        return withoutOpeners(names);
    }

    /** Removes names of one word that occur only at the start of sentences: they are ordinary words. */
    private List<Name> withoutOpeners(List<Name> names) {
        Set<String> sure = new HashSet<>();
        for (Name name : names) {
            for (int i = opensSentence(name.lead()) ? name.lead() + 1 : name.lead(); i < name.end(); i++) {
                sure.add(document.word(i));
            }
        }
        List<Name> kept = new ArrayList<>();
        for (Name name : names) {
            boolean opener = name.kind() == NameKind.UNKNOWN && opensSentence(name.first());
            if (!opener
                    || sure.contains(document.word(name.first()))
                    || GivenNames.contains(document.word(name.first()))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private boolean opensSentence(int token) {
        int first = document.sentences().get(document.sentenceOf(token)).first();
        return token == first
                || (!document.token(token - 1).isWord()
                        && !document.word(token - 1).equals(","));
    }

    /** The names within the tokens {@code [first, end)}. */
    void find(int first, int end, List<Name> names) {
        int at = first;
        while (at < end) {
            if (runs.opens(at)) {
                int stop = runs.end(at, end);
                classifier.classify(at, stop).ifPresent(names::add);
                at = stop;
            } else {
                at++;
            }
        }
    }

    /**
     * Finds names in a paragraph in title case: only names of the lexicon are accepted, since capital letters carry no information.
     */
    private void findInTitle(Paragraph paragraph, List<Name> names) {
        int at = paragraph.first();
        while (at < paragraph.end()) {
            int stop = knownEnd(at, paragraph.end());
            if (stop > at) {
                names.add(new Name(kindOfKnown(at, stop), at, at, stop));
                at = stop;
            } else {
                at++;
            }
        }
    }

    private int knownEnd(int at, int end) {
        if (!runs.opens(at)) {
            return at;
        }
        if (at + 1 < end
                && runs.opens(at + 1)
                && GivenNames.contains(document.word(at))
                && !Nouns.isOrganisation(document.word(at + 1))
                && !KnownNames.isPlace(document.word(at))) {
            return at + 2;
        }
        for (int stop = Math.min(end, at + 4); stop > at; stop--) {
            if (KnownNames.find(document, at, stop).isPresent()) {
                return stop;
            }
        }
        return at + 1;
    }

    private NameKind kindOfKnown(int at, int stop) {
        return KnownNames.find(document, at, stop)
                .map(KnownNames.KnownName::kind)
                .orElse(stop - at == 1 ? NameKind.UNKNOWN : NameKind.PERSON);
    }

    private boolean isTitleCase(Paragraph paragraph) {
        if (paragraph.kind() != BlockKind.HEADLINE && paragraph.kind() != BlockKind.SUBHEAD) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (document.token(i).isWord() && document.word(i).length() > 3) {
                words++;
                capitals += document.token(i).isCapital() ? 1 : 0;
            }
        }
        return 3 * capitals > 2 * words;
    }
}
