package dev.sourceline.engine.learning;

import dev.sourceline.benchmark.OpenCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The model card: the training files with their digests, and the measured figures. */
final class ModelCard {
    private static final List<String> LICENCES = List.of(
            "PolNeAR (Newell et al. 2018), no licence stated: weights over single words and tags only, no text",
            "PolNeAR, as above",
            "Wikinews, CC BY 2.5, as distributed in GUM (Zeldes 2017); attributions by this project's owner");

    private ModelCard() {}

    static String of(Model model, byte[] bytes, Path corpora) throws IOException {
        var card = new StringBuilder();
        card.append("# Model of attributions\n\n");
        card.append(
                "Made by `./mvnw -q test-compile exec:exec@train -Dcorpora=FOLDER`; the same files give the same bytes.\n\n");
        card.append("* file: `attributions.bin`, %d bytes, %d weights, SHA-256 `%s`\n"
                .formatted(bytes.length, model.weights(), sha256(bytes)));
        card.append("* parts: %s\n".formatted(model.parts()));
        OperatingPoint point = model.point();
        card.append(
                "* operating point: a reading is given from probability %.2f on where no rule has its cue, %.2f where one has, %.2f in transcripts\n\n"
                        .formatted(point.learned(), point.ruled(), point.interview()));
        card.append("## Fitted to\n\n| file | licence | SHA-256 |\n|---|---|---|\n");
        for (int i = 0; i < TrainingCorpora.FILES.size(); i++) {
            Path file = corpora.resolve(TrainingCorpora.FILES.get(i));
            if (Files.exists(file)) {
                row(card, file.getFileName().toString(), LICENCES.get(i), sha256(Files.readAllBytes(file)));
            }
        }
        Path cases = TrainingCorpora.cases(corpora);
        if (Files.exists(cases)) {
            row(card, "cases.jsonl", "cases written for this project", sha256(Files.readAllBytes(cases)));
        }
        row(card, "src/corpus", "CC BY 4.0, the project's own", folder());
        String figures = "src/test/resources/learning/figures.md";
        if (Files.exists(Path.of(figures))) {
            card.append('\n').append(Files.readString(Path.of(figures)));
        }
        return card.toString();
    }

    /** The digest of all articles and annotations, in the order of their names. */
    static String folder() throws IOException {
        MessageDigest digest = digest();
        for (String part : List.of("annotations", "articles")) {
            try (var files = Files.list(OpenCorpus.FOLDER.resolve(part))) {
                for (Path file : files.sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static void row(StringBuilder card, String file, String licence, String digest) {
        card.append("| ")
                .append(file)
                .append(" | ")
                .append(licence)
                .append(" | `")
                .append(digest)
                .append("` |\n");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
