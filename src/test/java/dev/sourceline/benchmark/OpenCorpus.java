package dev.sourceline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own corpus: a folder of articles and annotations, described in its README. */
public final class OpenCorpus {
    public static final Path FOLDER = Path.of("src/corpus");

    static final String FIRST = "annotations";
    static final String SECOND = "second";

    private static final String ARTICLES = "articles";

    private OpenCorpus() {}

    static boolean isAt(Path folder) {
        return Files.isDirectory(folder.resolve(ARTICLES)) && Files.isDirectory(folder.resolve(FIRST));
    }

    /**
     * The annotated articles, by number, in the gold form of the benchmark.
     *
     * @param annotations {@code annotations} or {@code second}
     */
    public static Corpus read(Path folder, String annotations) {
        List<Annotated> texts = articles(folder, annotations).stream()
                .map(OpenArticle::annotated)
                .toList();
        return new Corpus("open", folder, texts);
    }

    static List<OpenArticle> articles(Path folder, String annotations) {
        try (var files = Files.list(folder.resolve(annotations))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> article(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenArticle article(Path folder, Path annotations) {
        String file = annotations.getFileName().toString();
        try {
            String text = Files.readString(folder.resolve(ARTICLES).resolve(file));
            return new AnnotationReader(annotations, text).read(file.substring(0, file.lastIndexOf('.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
