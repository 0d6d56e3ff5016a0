package dev.sourceline.article;

/** An author of the article and the place in the text that names the author. */
public record AuthorView(String name, String evidence, int start, int end) {}
