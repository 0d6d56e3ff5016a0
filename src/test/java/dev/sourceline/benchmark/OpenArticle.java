package dev.sourceline.benchmark;

import java.util.List;

/**
 * An article of the open corpus with the annotations of one annotator.
 *
 * @param style the house style, empty in a second annotation
 * @param publisher empty in a second annotation
 */
record OpenArticle(String number, String style, String publisher, String text, List<OpenAnnotation> annotations) {
    Annotated annotated() {
        return new Annotated(
                number, text, annotations.stream().map(OpenAnnotation::quote).toList());
    }
}
