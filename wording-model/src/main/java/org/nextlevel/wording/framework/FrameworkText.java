package org.nextlevel.wording.framework;

import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.wording.language.SentenceLanguage;

/** How a framework's version words its competencies and what its levels expect of them; each in the framework's order. */
public record FrameworkText(List<Level> levels, List<Competency> competencies, List<Expectation> expectations) {
    /** No list means the same as an empty one. */
    public FrameworkText {
        levels = none(levels);
        competencies = none(competencies);
        expectations = none(expectations);
    }

    /** @param after keys of the levels from which one steps up to this one */
    public record Level(String key, String name, List<String> after) {
        /** No list means the same as an empty one; a level without a name is known by its key. */
        public Level {
            name = name == null ? key : name;
            after = none(after);
        }
    }

    /**
     * @param summary null when there is none
     * @param words what a company says for it, by language
     */
    public record Competency(String key, String name, String summary, List<LanguageWords> words) {
        /** One without a name is known by its key. */
        public Competency {
            name = name == null ? key : name;
            words = none(words);
        }

        /** One that no words are told of. */
        public Competency(String key, String name, String summary) {
            this(key, name, summary, List.of());
        }

        /** The name, with what the framework says of it. */
        public String about() {
            return summary == null ? name : name + ". " + summary;
        }

        /** All that words it apart from its expectations. */
        public Stream<String> wordings() {
            return summary == null ? Stream.of(name) : Stream.of(about(), name, summary);
        }
    }

    /** @param language its code, by BCP 47 */
    public record LanguageWords(String language, List<String> words) {
        /** No list means the same as an empty one. */
        public LanguageWords {
            words = none(words);
        }
    }

    /** @param level key of the level that expects it of the competency */
    public record Expectation(String id, String level, String competency, String text, List<String> examples) {
        /** Events of former versions do not tell the text; it is empty then. */
        public Expectation {
            text = text == null ? "" : text;
            examples = none(examples);
        }

        /** The text and its examples. */
        public Stream<String> wordings() {
            return Stream.concat(Stream.of(text), examples.stream()).filter(one -> !one.isBlank());
        }
    }

    /** Whatever has a vector, each once, always in the same order. */
    public List<String> wordings() {
        return Stream.concat(
                        competencies.stream().flatMap(Competency::wordings),
                        expectations.stream().flatMap(Expectation::wordings))
                .distinct()
                .toList();
    }

    /** Whether it has words of a language, so that sentences in it are read. */
    public boolean hasWordsIn(SentenceLanguage language) {
        return competencies.stream()
                .flatMap(competency -> competency.words().stream())
                .anyMatch(one -> language.isOf(one.language()));
    }

    /** What its levels expect of a competency. */
    List<Expectation> expectationsOf(Competency competency) {
        return expectations.stream()
                .filter(one -> one.competency().equals(competency.key()))
                .toList();
    }

    /** Whatever words a competency, each once. */
    Stream<String> wordingsOf(Competency competency) {
        return Stream.concat(
                        competency.wordings(),
                        expectationsOf(competency).stream().flatMap(Expectation::wordings))
                .distinct();
    }

    private static <T> List<T> none(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
