package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the relations of a text: first by the cues of each sentence, then for quotations without a cue in their own sentence.
 */
final class RelationFinder {
    // The most precise rule first: the first one to answer wins.
    static final List<CueRule> RULES = List.of(
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

    private static final Map<String, SentenceRule> SENTENCE_RULES = sentenceRules();

    private final Document document;
    private final List<CueRule> rules;
    private final RuleGuard guard;
    private final Clauses clauses;

    private RelationFinder(Document document, List<CueRule> rules, RuleGuard guard) {
        this.document = document;
        this.rules = rules;
        this.guard = guard;
        this.clauses = new Clauses(document);
    }

    /** The relations in the order of the first word of their content. */
    static List<Relation> relations(Document document) {
        return relations(document, RULES, new RuleGuard());
    }

    /**
     * The same, with other rules for cue verbs.
     *
     * @param guard records which rules failed
     */
    static List<Relation> relations(Document document, List<CueRule> rules, RuleGuard guard) {
        return new RelationFinder(document, rules, guard).relations();
    }

    private List<Relation> relations() {
        var nesting = new Nesting(document.tokens().size(), clauses);
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (isRead(document.paragraphs().get(sentence.paragraph()).kind())) {
                int before = found.size();
                List<Finding> own = sentence(sentence);
                found.addAll(guard.run("Nesting", List.of(), () -> nesting.resolve(own)));
                guard.run("OrphanQuotations", () -> OrphanQuotations.join(document, sentence, found, before));
            }
        }
        found.addAll(guard.run("SpeakerLabels", List.of(), () -> SpeakerLabels.in(document)));
        guard.run("HeadlineColon", Optional.<Finding>empty(), () -> HeadlineColon.in(document))
                .filter(headline ->
                        found.stream().noneMatch(other -> other.cue().equals(headline.cue())))
                .ifPresent(found::add);
        List<Relation> relations = new ArrayList<>();
        for (Finding finding : found) {
            guard.run(finding.rule(), Optional.<Relation>empty(), () -> relation(document, finding))
                    .ifPresent(relations::add);
        }
        relations.sort(Comparator.comparing(relation -> relation.contents().getFirst()));
        return relations;
    }

    private List<Finding> sentence(Sentence sentence) {
        List<Finding> own = new ArrayList<>();
        SENTENCE_RULES.forEach((name, rule) ->
                own.addAll(guard.run(name, List.of(), () -> rule.findings(document, sentence, clauses))));
        for (CueSite site : guard.run("CueSites", List.<CueSite>of(), () -> CueSites.in(document, sentence))) {
            if (Deeds.isAt(site) || WorkTitles.follows(site, site.group().end())) {
                continue;
            }
            for (CueRule rule : rules) {
                Optional<Finding> finding = guard.find(rule, site, clauses);
                if (finding.isPresent()) {
                    own.add(finding.get());
                    break;
                }
            }
        }
        guard.run(
                        "QuotationAfterColon",
                        Optional.<Finding>empty(),
                        () -> QuotationAfterColon.in(document, sentence, clauses))
                .ifPresent(own::add);
        return own;
    }

    private static Map<String, SentenceRule> sentenceRules() {
        Map<String, SentenceRule> rules = new LinkedHashMap<>();
        rules.put("AccordingTo", AccordingTo::in);
        rules.put("NounCues", NounCues::in);
        rules.put("UnownedNouns", UnownedNouns::in);
        rules.put("AdjectiveCues", AdjectiveCues::in);
        rules.put("PassiveCues", PassiveCues::in);
        rules.put("AdverbCues", AdverbCues::in);
        rules.put("AskedCues", AskedCues::in);
        return Collections.unmodifiableMap(rules);
    }

    private static boolean isRead(BlockKind kind) {
        return switch (kind) {
            case HEADLINE, DEK, SUBHEAD, PARAGRAPH, CAPTION -> true;
            case BYLINE, DATELINE, CREDIT, NOTE, BIO, DISCLOSURE, BOILERPLATE -> false;
        };
    }

    /** Empty where the content has no words, as with a lone comma before the cue. */
    static Optional<Relation> relation(Document document, Finding finding) {
        List<Phrase> said = finding.contents().stream()
                .filter(content -> !content.isEmpty())
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Span> contents = new ArrayList<>();
        for (Phrase content : said) {
            int first = opensWithThat(document, content) ? content.first() + 1 : content.first();
            document.spanIfAny(first, content.end()).ifPresent(contents::add);
        }
        if (contents.isEmpty()) {
            Phrase that = said.getFirst();
            document.spanIfAny(that.first(), that.end()).ifPresent(contents::add);
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relation(
                        style(document, said),
                        finding.mention().flatMap(mention -> document.spanIfAny(mention.first(), mention.end())),
                        finding.cue().flatMap(cue -> document.spanIfAny(cue.first(), cue.end())),
                        contents,
                        finding.rule()));
    }

    /** Whether the content starts with the conjunction, which belongs neither to the content nor to the cue. */
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
