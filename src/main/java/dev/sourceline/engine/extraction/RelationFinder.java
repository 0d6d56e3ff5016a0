package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the relations of a text: every sentence by its cues, then the quotations that no cue of their own sentence claims. */
final class RelationFinder {
    // The most precise rule first: the first one to answer wins.
    private static final List<CueRule> RULES = List.of(
            new AsReported(),
            new CueBeforeSource(),
            new CueAfterContent(),
            new RelativeContent(),
            new RelativeObject(),
            new QuotationAfterCue(),
            new ItIsSaid(),
            new ReportedClause(),
            new InfinitiveAfterCue(),
            new PhraseAfterCue(),
            new ObjectOfCue());

    private RelationFinder() {}

    /** In the order of their first word of content. */
    static List<Relation> relations(Document document) {
        var clauses = new Clauses(document);
        var nesting = new Nesting(document.tokens().size(), clauses);
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (isRead(document.paragraphs().get(sentence.paragraph()).kind())) {
                int before = found.size();
                sentence(document, sentence, clauses, nesting, found);
                OrphanQuotations.join(document, sentence, found, before);
            }
        }
        found.addAll(SpeakerLabels.in(document));
        HeadlineColon.in(document).ifPresent(found::add);
        List<Relation> relations = new ArrayList<>();
        for (Finding finding : found) {
            relation(document, finding).ifPresent(relations::add);
        }
        relations.sort(Comparator.comparing(relation -> relation.contents().getFirst()));
        return relations;
    }

    private static void sentence(
            Document document, Sentence sentence, Clauses clauses, Nesting nesting, List<Finding> found) {
        List<Finding> own = new ArrayList<>(AccordingTo.in(document, sentence, clauses));
        own.addAll(NounCues.in(document, sentence, clauses));
        own.addAll(UnownedNouns.in(document, sentence, clauses));
        own.addAll(AdjectiveCues.in(document, sentence, clauses));
        own.addAll(PassiveCues.in(document, sentence, clauses));
        own.addAll(AdverbCues.in(document, sentence, clauses));
        own.addAll(AskedCues.in(document, sentence, clauses));
        for (CueSite site : CueSites.in(document, sentence)) {
            for (CueRule rule : RULES) {
                Optional<Finding> finding = rule.find(site, clauses);
                if (finding.isPresent()) {
                    own.add(finding.get());
                    break;
                }
            }
        }
        QuotationAfterColon.in(document, sentence, clauses).ifPresent(own::add);
        found.addAll(nesting.resolve(own));
    }

    private static boolean isRead(BlockKind kind) {
        return switch (kind) {
            case HEADLINE, DEK, SUBHEAD, PARAGRAPH, CAPTION -> true;
            case BYLINE, DATELINE, CREDIT, NOTE, BIO, DISCLOSURE, BOILERPLATE -> false;
        };
    }

    /** Nothing is what a rule finds in words that are no sentence, as a comma before the cue and naught before the comma. */
    private static Optional<Relation> relation(Document document, Finding finding) {
        List<Phrase> said = finding.contents().stream()
                .filter(content -> !content.isEmpty())
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Span> contents = new ArrayList<>();
        for (Phrase content : said) {
            if (!opensWithThat(document, content)) {
                contents.add(document.span(content.first(), content.end()));
            } else if (content.first() + 1 < content.end()) {
                contents.add(document.span(content.first() + 1, content.end()));
            }
        }
        if (contents.isEmpty()) {
            Phrase that = said.getFirst();
            contents.add(document.span(that.first(), that.end()));
        }
        return Optional.of(new Relation(
                style(document, said),
                finding.mention()
                        .filter(mention -> !mention.isEmpty())
                        .map(mention -> document.span(mention.first(), mention.end())),
                finding.cue().map(cue -> document.span(cue.first(), cue.end())),
                contents,
                finding.rule()));
    }

    /** The word that joins the content to the cue is neither. */
    private static boolean opensWithThat(Document document, Phrase content) {
        return document.tag(content.first()) == Tag.THAT
                && document.token(content.first()).is("that");
    }

    private static Style style(Document document, List<Phrase> contents) {
        boolean quoted = false;
        boolean bare = false;
        for (Phrase content : contents) {
            for (int i = content.first(); i < content.end(); i++) {
                if (document.token(i).isWord()) {
                    quoted |= document.isQuoted(i);
                    bare |= !document.isQuoted(i);
                }
            }
        }
        return quoted ? (bare ? Style.MIXED : Style.DIRECT) : Style.INDIRECT;
    }
}
