package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a scraped text apart. Immutable, thread-safe, deterministic; never fails, whatever the text. */
public final class AnatomyAnalyzer {
    // What says plainly what it is goes first; what is known only by its surroundings goes last.
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

    /** Reads {@code text}; every span counts its UTF-16 units. */
    public static Anatomy read(String text) {
        return read(text, "");
    }

    /**
     * Reads {@code text}.
     *
     * @param publisher whose article it is, as far as the caller knows, else empty: where the text does not say so itself, its
     *     first mention is the evidence
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
