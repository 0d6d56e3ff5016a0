package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One case of a file in {@code src/test/resources/anatomy}: {@code ###} and a title, then the text with a mark in braces
 * before each block, such as {@code {boilerplate promotion}} with the reason, then {@code ---} and all expected facts, one a
 * line. {@code {CR}}, {@code {NBSP}} and {@code {BOM}} stand for these characters.
 */
record AnatomyCase(String title, String text, List<String> blocks, List<String> facts) {
    static Stream<AnatomyCase> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(AnatomyCase::inFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<AnatomyCase> inFile(Path file) {
        try {
            String[] cases = Files.readString(file).split("(?m)^### ", -1);
            return Stream.of(cases).skip(1).map(written -> parse(file.getFileName() + ": ", written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnatomyCase parse(String file, String written) {
        int titleEnd = written.indexOf('\n');
        int factsStart = (written + "\n---").indexOf("\n---");
        String marked = written.substring(titleEnd + 1, Math.max(titleEnd + 1, factsStart))
                .replace("{CR}", "\r")
                .replace("{NBSP}", "\u00A0")
                .replace("{BOM}", "\uFEFF");
        StringBuilder text = new StringBuilder();
        List<String> blocks = new ArrayList<>();
        for (String piece : marked.split("(?=\\{)", -1)) {
            int mark = piece.startsWith("{") ? piece.indexOf('}') : -1;
            String plain = piece.substring(mark + 1);
            text.append(plain);
            if (mark > 0) {
                blocks.add("{" + piece.substring(1, mark) + "}" + strip(plain));
            }
        }
        List<String> facts = written.substring(Math.min(written.length(), factsStart + 4))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new AnatomyCase(file + written.substring(0, titleEnd), text.toString(), blocks, facts);
    }

    private static String strip(String block) {
        return block.replaceAll("^[\\s\\u00A0\\uFEFF]+|[\\s\\u00A0\\uFEFF]+$", "");
    }

    static List<String> blocksOf(Anatomy anatomy, String text) {
        return anatomy.blocks().stream()
                .map(block -> "{" + block.kind().name().toLowerCase(Locale.ROOT)
                        + block.reason().map(reason -> " " + reason).orElse("") + "}"
                        + block.span().in(text))
                .toList();
    }

    /** Everything except the blocks, in the format of the files. */
    static List<String> factsOf(Anatomy anatomy, String text) {
        List<String> facts = new ArrayList<>();
        anatomy.authors().forEach(author -> facts.add("author: " + author.value() + " by " + author.method()));
        anatomy.publisher().ifPresent(it -> facts.add("publisher: " + it.value() + " by " + it.method()));
        anatomy.origin().ifPresent(it -> facts.add("origin: " + it.value() + " by " + it.method()));
        anatomy.publishedAt().ifPresent(it -> facts.add("published: " + it.value()));
        anatomy.statedDate().ifPresent(it -> facts.add("day: " + it.value()));
        anatomy.language().filter(language -> !language.equals("en")).ifPresent(it -> facts.add("language: " + it));
        for (Credit credit : anatomy.credits()) {
            facts.add("credit: " + orDash(credit.photographer()) + ", " + orDash(credit.agency()) + ", "
                    + orDash(credit.via()));
        }
        for (Note note : anatomy.notes()) {
            List<String> names =
                    note.names().stream().map(name -> name.in(text)).toList();
            facts.add("note: " + note.kind().name().toLowerCase(Locale.ROOT) + ", "
                    + orDash(note.statedAt().map(Object::toString)) + ", " + String.join("; ", names));
        }
        for (CommentRequest request : anatomy.commentRequests()) {
            facts.add("request: " + orDash(request.by().map(by -> by.in(text))) + ", "
                    + request.of().in(text) + ", " + orDash(request.answered().map(Object::toString)));
        }
        anatomy.defects()
                .forEach(defect -> facts.add("warning: "
                        + defect.kind().name().toLowerCase(Locale.ROOT) + ", "
                        + defect.first().in(text) + ", " + defect.count()));
        return facts;
    }

    private static String orDash(Optional<String> value) {
        return value.orElse("-");
    }

    static boolean isSpace(String text, Span span) {
        return strip(span.in(text)).isEmpty();
    }
}
