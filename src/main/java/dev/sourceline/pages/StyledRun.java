package dev.sourceline.pages;

import java.util.List;

/**
 * Words that are shown in one way.
 *
 * @param style classes of the style sheet; empty for plain words
 * @param content whether they are attributed to somebody
 * @param notes numbers of the attributions whose words end here
 */
record StyledRun(String words, String style, boolean content, List<Integer> notes) {}
