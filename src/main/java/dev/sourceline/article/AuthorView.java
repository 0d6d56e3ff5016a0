package dev.sourceline.article;

/** Who wrote the article, and where the text says so. */
public record AuthorView(String name, String evidence, int start, int end) {}
