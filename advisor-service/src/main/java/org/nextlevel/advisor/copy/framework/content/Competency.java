package org.nextlevel.advisor.copy.framework.content;

/** Something that people are good at, such as communication. */
public record Competency(String key, String name) {}
