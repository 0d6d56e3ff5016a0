package dev.sourceline.pages;

import java.util.List;

/**
 * A run of words of one style.
 *
 * @param style CSS classes; empty for plain words
 * @param content whether the words are attributed to a source
 * @param notes numbers of the attributions whose words end here
 */
record StyledRun(String words, String style, boolean content, List<Integer> notes) {}
