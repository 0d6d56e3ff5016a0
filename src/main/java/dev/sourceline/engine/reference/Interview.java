package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article of questions and answers. Its guest is "I" in the answers and "you" in the questions. */
final class Interview {
    private static final Set<String> WORDS = Set.of("interview", "interviews", "interviewed", "q&a", "q");

    /** The number of paragraphs at the head of a text that can mark it as an interview. */
    private static final int HEAD = 8;

    private static final int FEWEST_QUESTIONS = 2;

    /** The weight of being named next to the word "interview", with a given name or a title, in mentions elsewhere. */
    private static final int BESIDE = 10;

    private static final int PERSONAL = 20;

    /** The longest paragraph that counts as a question, in tokens; long answers can end with a question mark too. */
    private static final int LONGEST_QUESTION = 80;

    private final Document document;
    private final int headEnd;
    private final Set<Integer> announcing = new HashSet<>();
    private Optional<PersonDescription> guest = Optional.empty();
    private int likelihood;

    Interview(Document document) {
        this.document = document;
        List<Paragraph> paragraphs = document.paragraphs();
        this.headEnd = paragraphs.isEmpty()
                ? 0
                : paragraphs.get(Math.min(HEAD, paragraphs.size()) - 1).end();
        for (int i = 0; i < headEnd; i++) {
            if (WORDS.contains(document.word(i))) {
                announcing.add(document.sentenceOf(i));
            }
        }
        if (!announcing.contains(0) && questions(paragraphs) < FEWEST_QUESTIONS) {
            announcing.clear();
        }
    }

    private int questions(List<Paragraph> paragraphs) {
        int questions = 0;
        for (Paragraph paragraph : paragraphs) {
            questions += isQuestion(paragraph) ? 1 : 0;
        }
        return questions;
    }

    /**
     * Registers a person named at {@code token} as a candidate for the guest; a name next to the word "interview" counts most.
     */
    void offer(PersonDescription who, int token) {
        if (!announcing.isEmpty() && token < headEnd && who.isPerson() && who.isNamed()) {
            int beside = announcing.contains(document.sentenceOf(token)) ? BESIDE : 0;
            int likely = who.gender() == Gender.UNKNOWN ? 0 : PERSONAL;
            if (beside + likely + who.appearances() > likelihood) {
                likelihood = beside + likely + who.appearances();
                guest = Optional.of(who);
            }
        }
    }

    Optional<PersonDescription> guest() {
        return guest;
    }

    /** The person that "I" at {@code token} refers to, outside quotations. */
    Optional<PersonDescription> speakerAt(int token) {
        return isQuestion(token) ? Optional.empty() : guest;
    }

    /** The person that "you" at {@code token} refers to, outside quotations. */
    Optional<PersonDescription> addresseeAt(int token) {
        return isQuestion(token) ? guest : Optional.empty();
    }

    private boolean isQuestion(int token) {
        Paragraph paragraph = document.paragraphs()
                .get(document.sentences().get(document.sentenceOf(token)).paragraph());
        return isQuestion(paragraph);
    }

    private boolean isQuestion(Paragraph paragraph) {
        return document.word(paragraph.end() - 1).equals("?")
                && paragraph.end() - paragraph.first() <= LONGEST_QUESTION;
    }
}
