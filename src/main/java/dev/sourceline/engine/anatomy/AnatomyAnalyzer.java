package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a scraped text into blocks and reads its metadata. Thread-safe, deterministic; accepts any text. */
public final class AnatomyAnalyzer {
    // Rules with evidence of their own come first; rules that depend on neighbouring blocks come last.
    private static final List<BlockRule> PASSES = List.of(
            new Boilerplate(),
            new EditorialNotes(),
            new Disclosures(),
            new Bylines(),
            new Datelines(),
            new ReferenceList(),
            new Bios(),
            new Captions(),
            new Headlines(),
            new PlainBylines(),
            new Deks(),
            new RepeatedText(),
            new TrailingPromotion(),
            new Subheads());

    private AnatomyAnalyzer() {}

    /** Analyses a text. Every span counts UTF-16 units. */
    public static Anatomy read(String text) {
        return read(text, "");
    }

    /**
     * Analyses a text.
     *
     * @param publisher the publisher if the caller knows it, else empty; where the text does not name its publisher, the first
     *     mention of this one is the evidence
     */
    public static Anatomy read(String text, String publisher) {
        BlockDraft draft = new BlockDraft(text, InlineBlockSplitter.cut(text, LineLayout.parts(text)));
        for (BlockRule pass : PASSES) {
            pass.mark(draft);
        }
        List<Block> blocks = draft.blocks();
        List<CommentRequest> requests = CommentRequests.read(text, blocks);
        Optional<StatedMoment> published = Publication.read(text, blocks);
        return new Anatomy(
                blocks,
                first(blocks, BlockKind.HEADLINE),
                Authors.read(text, blocks),
                PublisherDetector.read(text, blocks, requests).or(() -> PublisherDetector.mention(text, publisher)),
                OriginDetector.read(text, blocks),
                published.flatMap(
                        moment -> moment.instant().map(instant -> new Evidence<>(instant, "dateline", moment.span()))),
                published.map(moment -> new Evidence<>(
                        moment.day().day(), "dateline", moment.day().span())),
                LanguageDetector.of(text, blocks),
                draft.wordsRead(),
                credits(text, blocks),
                EditorialNotes.read(text, blocks),
                requests,
                TextDefects.find(text));
    }

    private static Optional<Span> first(List<Block> blocks, BlockKind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(Block::span)
                .findFirst();
    }

    private static List<Credit> credits(String text, List<Block> blocks) {
        List<Credit> credits = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.CREDIT) {
                credits.addAll(CreditLine.read(text, block.span()));
            }
        }
        return credits;
    }
}
