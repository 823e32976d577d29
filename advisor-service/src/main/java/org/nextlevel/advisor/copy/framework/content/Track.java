package org.nextlevel.advisor.copy.framework.content;

/** A way up, such as that of managers. */
public record Track(String key, String name) {}
