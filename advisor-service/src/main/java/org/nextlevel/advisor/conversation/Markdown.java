package org.nextlevel.advisor.conversation;

import java.util.regex.Pattern;

/** People's words in Markdown (CommonMark): they read as they were written, and make nothing bold, linked or a list. */
final class Markdown {
    private static final Pattern MEANINGFUL =
            Pattern.compile("[\\\\`*_\\[\\]<>#|~&]|(?<=^\\d{1,9})[.)]|^[-+=]", Pattern.MULTILINE);

    private Markdown() {}

    static String escaped(String words) {
        return MEANINGFUL.matcher(words).replaceAll("\\\\$0");
    }
}
