package org.nextlevel.advisor.framework;

/** Something that people are good at, such as communication. */
public record Competency(String key, String name) {}
