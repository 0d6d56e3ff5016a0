package dev.sourceline.engine.syntax;

import dev.sourceline.engine.anatomy.Block;
import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text in the form the rules work on: paragraphs, sentences, quotations and tagged tokens. Immutable and thread-safe. Positions
 * count UTF-16 units; token, sentence and paragraph indexes count from 0.
 */
public final class Document {
    private static final Token BEYOND = new Token(0, 0, "", Token.Kind.OTHER, Token.Shape.LOWER);

    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Quotation> quotations;
    private final int[] quotationOf;
    private final int[] sentenceOf;
    private final Tag[] tags;

    /** @param blocks the blocks of {@code text} in reading order; without any, every line is a paragraph */
    public Document(String text, List<Block> blocks) {
        this.text = text;
        if (blocks.isEmpty()) {
            addLines();
        }
        for (Block block : blocks) {
            addParagraph(block.kind(), block.span());
        }
        var finder = new QuotationFinder(text, tokens);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph next = paragraphs.get(Math.min(i + 1, paragraphs.size() - 1));
            boolean last = i + 1 == paragraphs.size();
            finder.paragraph(
                    paragraphs.get(i).first(), paragraphs.get(i).end(), next.first(), last ? next.first() : next.end());
        }
        this.quotations = List.copyOf(finder.found());
        this.quotationOf = new int[tokens.size()];
        this.sentenceOf = new int[tokens.size()];
        indexQuotations();
        splitSentences();
        this.tags = new Tag[tokens.size()];
        tagSentences();
    }

    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The quotations in reading order. They do not overlap: single marks inside double ones are ignored. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /**
     * The token at an index. Beyond both ends of the text it is an empty token, so that rules need no bounds checks.
     */
    public Token token(int index) {
        return index < 0 || index >= tokens.size() ? BEYOND : tokens.get(index);
    }

    public String word(int index) {
        return token(index).word();
    }

    /** The tag of a token; {@link Tag#STOP} beyond both ends of the text. */
    public Tag tag(int index) {
        return index < 0 || index >= tags.length ? Tag.STOP : tags[index];
    }

    public boolean isQuoted(int token) {
        return quotationOf(token) >= 0;
    }

    /** The index of the quotation that contains a token, marks included; -1 for none. */
    public int quotationOf(int token) {
        return token < 0 || token >= quotationOf.length ? -1 : quotationOf[token];
    }

    /** The index of the sentence that contains a token. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The index of the paragraph that contains a token. */
    public int paragraphOf(int token) {
        return sentences.get(sentenceOf[token]).paragraph();
    }

    /** The index of the first token that ends after {@code position}; the number of tokens where there is none. */
    public int tokenAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The span of the tokens {@code [first, end)}. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The span of the tokens {@code [first, end)}; empty where {@code end} is not after {@code first}. */
    public Optional<Span> spanIfAny(int first, int end) {
        return first < end && first >= 0 && end <= tokens.size() ? Optional.of(span(first, end)) : Optional.empty();
    }

    private void addLines() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            addParagraph(paragraphs.isEmpty() ? BlockKind.HEADLINE : BlockKind.PARAGRAPH, new Span(start, end));
            start = end + 1;
        }
    }

    private void addParagraph(BlockKind kind, Span span) {
        int first = tokens.size();
        Tokenizer.tokenize(text, span.start(), span.end(), tokens);
        if (tokens.size() > first) {
            paragraphs.add(new Paragraph(kind, span, first, tokens.size()));
        }
    }

    private void indexQuotations() {
        Arrays.fill(quotationOf, -1);
        for (int i = 0; i < quotations.size(); i++) {
            Arrays.fill(
                    quotationOf, quotations.get(i).first(), quotations.get(i).end(), i);
        }
    }

    private void splitSentences() {
        boolean[] quoted = new boolean[tokens.size()];
        for (Quotation quotation : quotations) {
            // Two adjacent quotations stay separate.
            Arrays.fill(quoted, quotation.first(), quotation.end(), true);
        }
        var splitter = new SentenceSplitter(tokens);
        for (int i = 0; i < paragraphs.size(); i++) {
            splitter.split(paragraphs.get(i).first(), paragraphs.get(i).end(), i, quoted, sentences);
        }
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceOf, sentences.get(i).first(), sentences.get(i).end(), i);
        }
    }

    private void tagSentences() {
        boolean[] titleCase = new boolean[sentences.size()];
        Set<String> names = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            titleCase[i] = isTitleCase(sentences.get(i));
            for (int j = sentences.get(i).first() + 1; j < sentences.get(i).end() && !titleCase[i]; j++) {
                if (tokens.get(j).isCapital()
                        && tokens.get(j - 1).shape() == Token.Shape.LOWER
                        && tokens.get(j - 1).isWord()) {
                    names.add(tokens.get(j).word());
                }
            }
        }
        var tagger = new Tagger(tokens, tags, names);
        for (int i = 0; i < sentences.size(); i++) {
            boolean headline = paragraphs.get(sentences.get(i).paragraph()).kind() == BlockKind.HEADLINE;
            tagger.tag(sentences.get(i).first(), sentences.get(i).end(), titleCase[i], headline);
        }
    }

    private boolean isTitleCase(Sentence sentence) {
        int capitals = 0;
        int small = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.end() - token.start() > 3) {
                capitals += token.isCapital() ? 1 : 0;
                small += token.isCapital() ? 0 : 1;
            }
        }
        return capitals > 2 && capitals > 3 * small;
    }
}
