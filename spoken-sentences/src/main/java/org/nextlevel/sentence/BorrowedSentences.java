package org.nextlevel.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences that somebody else words in English, such as a library that refuses a text, in the language of whoever reads them. They are
 * recognised by their forms, which are translated as other sentences are; what has none of these forms is said as it is.
 */
public final class BorrowedSentences {
    private final List<Form> forms;

    private record Form(String sentence, Pattern pattern) {
        static Form of(String sentence) {
            String pattern =
                    Stream.of(sentence.split("%s", -1)).map(Pattern::quote).collect(Collectors.joining("(.*?)"));
            return new Form(sentence, Pattern.compile(pattern, Pattern.DOTALL));
        }
    }

    /** @param forms the English sentences with {@code %s} for each value; the first that fits counts */
    public BorrowedSentences(String... forms) {
        this.forms = Stream.of(forms).map(Form::of).toList();
    }

    /** The sentence in the language of this thread, with its values as they are. */
    public String say(String english) {
        for (Form form : forms) {
            Matcher found = form.pattern().matcher(english);
            if (found.matches()) {
                return Sentence.say(
                        form.sentence(),
                        IntStream.rangeClosed(1, found.groupCount())
                                .mapToObj(found::group)
                                .toArray());
            }
        }
        return Sentence.of(english);
    }

    /** The forms, in English. */
    public List<String> forms() {
        return forms.stream().map(Form::sentence).toList();
    }
}
