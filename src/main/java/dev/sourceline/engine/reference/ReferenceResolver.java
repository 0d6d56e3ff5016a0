package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.MentionPhrase.Named;
import dev.sourceline.engine.reference.MentionPhrase.Nominal;
import dev.sourceline.engine.reference.MentionPhrase.Pronoun;
import dev.sourceline.engine.reference.MentionPhrase.Several;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the names and mentions of a text once, in reading order, and finds the referent of each mention. */
final class ReferenceResolver {
    private static final Set<String> FIRST_PERSONS = Set.of("i", "me", "my", "we", "us", "our");

    /**
     * The number of words of a content that are searched for names; later words are no longer in the pronoun's clause.
     */
    private static final int CLAUSE = 40;

    private final Document document;
    private final List<Name> names;
    private final NameBook book;
    private final MentionReader reader;
    private final Describer describer;
    private final Salience salience;
    private final StorySubjects subjects;
    private final NominalResolver nominals;
    private final Interview interview;
    private final TurnLetters letters;
    private final Optional<PersonDescription> publisher;
    private final PronounResolver pronouns;
    private int nextName;
    private int nextToken;

    ReferenceResolver(Document document, Optional<String> publisher, Optional<String> author) {
        this.document = document;
        var finder = new NameFinder(document);
        this.names = finder.find();
        this.book = new NameBook(document, names);
        this.reader = new MentionReader(document, finder);
        this.describer = new Describer(document);
        this.salience = new Salience(document);
        this.subjects = new StorySubjects(document);
        this.nominals = new NominalResolver(document, salience);
        this.publisher = publisher.map(book::outlet);
        this.interview = new Interview(document);
        this.letters = new TurnLetters(document, interview);
        this.pronouns = new PronounResolver(
                document, reader, salience, nominals, interview, this.publisher, author.map(book::author));
        countNames();
    }

    Optional<PersonDescription> publisher() {
        return publisher;
    }

    /** Describes all referents and counts their names, so that a surname refers to the bearer named most often. */
    private void countNames() {
        for (Name name : names) {
            Optional<PersonDescription> who = book.find(name);
            if (who.isPresent()) {
                who.get().appear();
                if (who.get().isPerson()) {
                    describer.describe(name, who.get());
                }
            }
        }
        for (Name name : names) {
            book.find(name).ifPresent(who -> interview.offer(who, name.first()));
        }
    }

    /** The referent of each of {@code mentions}, which are in reading order. */
    List<PersonDescription> resolve(List<Mention> mentions) {
        List<PersonDescription> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (i > 0 && mentions.get(i - 1).span().equals(mention.span())) {
                found.add(found.getLast());
                continue;
            }
            int first = document.tokenAt(mention.span().start());
            int end = Math.max(first + 1, document.tokenAt(mention.span().end()));
            found.add(
                    first >= document.tokens().size()
                            ? PersonDescription.unnamed(
                                    mention.span().in(document.text()), Referent.Kind.PERSON, Gender.UNKNOWN)
                            : resolve(
                                    mention,
                                    first,
                                    Math.min(end, document.tokens().size())));
        }
        resolveFirstPersons(mentions, found);
        return found;
    }

    private PersonDescription resolve(Mention mention, int first, int end) {
        readUpTo(first);
        PersonDescription who = letters.at(first, end).orElseGet(() -> meant(mention, first, end));
        int sentence = document.sentenceOf(first);
        boolean quoted = document.isQuoted(first);
        salience.see(new NameOccurrence(who, first, end, sentence, quoted, true, false));
        if (!quoted) {
            salience.spoke(who, sentence);
        }
        return who;
    }

    private PersonDescription meant(Mention mention, int first, int end) {
        return switch (reader.read(first, end)) {
            case Pronoun pronoun -> pronouns.resolve(pronoun, first, isQuoting(mention), namedIn(mention.contents()));
            case Named named -> named(named, first);
            case Several several -> several(several);
            case Nominal nominal -> nominals.resolve(nominal);
        };
    }

    /** Updates salience with the names and unresolved pronouns before token {@code stop}. */
    private void readUpTo(int stop) {
        while (nextToken < stop) {
            if (nextName < names.size() && names.get(nextName).first() == nextToken) {
                see(names.get(nextName++));
            } else {
                while (nextName < names.size() && names.get(nextName).first() < nextToken) {
                    nextName++;
                }
                follow(nextToken);
            }
            nextToken++;
        }
    }

    private void see(Name name) {
        int sentence = document.sentenceOf(name.first());
        Optional<PersonDescription> who = book.find(name);
        if (who.isEmpty() || !isRunningText(sentence)) {
            return;
        }
        boolean subject = subjects.isSubject(name);
        boolean possessive = document.word(name.end()).equals("'s")
                || document.word(name.end()).equals("'");
        salience.see(new NameOccurrence(
                who.get(),
                name.first(),
                name.end(),
                sentence,
                document.isQuoted(name.first()),
                subject && !possessive,
                possessive));
    }

    /** Whether a sentence is running text. Names in captions and credits are not salient in the next sentence. */
    private boolean isRunningText(int sentence) {
        return switch (document.paragraphs()
                .get(document.sentences().get(sentence).paragraph())
                .kind()) {
            case HEADLINE, DEK, PARAGRAPH -> true;
            case BYLINE, DATELINE, SUBHEAD, CAPTION, CREDIT, NOTE, BIO, DISCLOSURE, BOILERPLATE -> false;
        };
    }

    /** Resolves a pronoun outside quotations: it keeps its antecedent salient and can give its gender. */
    private void follow(int token) {
        String word = document.word(token);
        boolean he = word.equals("he") || word.equals("his");
        boolean she = word.equals("she") || word.equals("her");
        if ((!he && !she) || document.isQuoted(token)) {
            return;
        }
        Gender gender = he ? Gender.MALE : Gender.FEMALE;
        salience.pronoun(
                        token,
                        Salience.Habit.STORY,
                        who -> who.isPerson() && who.gender().agreesWith(gender))
                .ifPresent(who -> {
                    who.learn(gender);
                    int sentence = document.sentenceOf(token);
                    boolean subject = word.length() <= 3 && !word.equals("his") && !word.equals("her");
                    salience.see(new NameOccurrence(who, token, token + 1, sentence, false, subject, !subject));
                });
    }

    private boolean isQuoting(Mention mention) {
        return !mention.contents().isEmpty()
                && document.isQuoted(
                        document.tokenAt(mention.contents().getFirst().start()));
    }

    /**
     * {@code he said that Roe …}: the referents named in the contents; a speaker does not name himself, so none of them is "he".
     */
    private Set<PersonDescription> namedIn(List<Span> contents) {
        Set<PersonDescription> found = new HashSet<>();
        for (Span content : contents) {
            int first = document.tokenAt(content.start());
            int end = Math.min(document.tokenAt(content.end()), first + CLAUSE);
            for (int i = firstNameAt(first); i < names.size() && names.get(i).first() < end; i++) {
                book.find(names.get(i)).ifPresent(found::add);
            }
        }
        return found;
    }

    private int firstNameAt(int token) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private PersonDescription named(Named named, int first) {
        PersonDescription who = book.find(named.name())
                .orElseGet(() -> PersonDescription.perhapsPerson(
                        document.span(named.name().first(), named.name().end()).in(document.text())));
        if (named.name().first() > first
                && document.word(named.name().first() - 1).equals("the")) {
            who.settle(Referent.Kind.ORGANISATION);
        }
        named.noun()
                .filter(noun -> noun.kind() == Nouns.Kind.PERSON || noun.kind() == Nouns.Kind.ORGANISATION)
                .ifPresent(noun -> who.settle(nominals.kindOf(noun)));
        if (!who.isPerson()) {
            named.noun().ifPresent(noun -> who.addRole(noun.singular()));
        }
        if (who.isPerson()) {
            describer.describe(first, named.name().first(), who);
        }
        return who;
    }

    private PersonDescription several(Several several) {
        int first = document.word(several.first()).equals("both") ? several.first() + 1 : several.first();
        return PersonDescription.named(
                document.span(first, several.end()).in(document.text()), several.end() - first, Referent.Kind.GROUP);
    }

    /** Resolves "I" inside a content to the speaker of that content. */
    private void resolveFirstPersons(List<Mention> mentions, List<PersonDescription> found) {
        var speeches = new QuotedSpeeches(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            if (isFirstPerson(mentions.get(i).span())) {
                int speaker = speeches.around(mentions.get(i).span());
                if (speaker >= 0) {
                    found.set(i, found.get(speaker));
                }
            }
        }
    }

    private boolean isFirstPerson(Span span) {
        int first = document.tokenAt(span.start());
        return first < document.tokens().size()
                && document.token(first).end() >= span.end()
                && FIRST_PERSONS.contains(document.word(first));
    }
}
