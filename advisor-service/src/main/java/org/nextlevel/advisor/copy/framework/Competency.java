package org.nextlevel.advisor.copy.framework;

/** Something that people are good at, such as communication. */
public record Competency(String key, String name) {}
