package org.nextlevel.gateway.docs;

import java.util.Locale;

/** Text within HTML. */
final class Markup {
    private Markup() {}

    /** A text that stands for itself, in an element as in an attribute. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Words as a part of an address: {@code Job postings} is {@code job-postings}. */
    static String address(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
