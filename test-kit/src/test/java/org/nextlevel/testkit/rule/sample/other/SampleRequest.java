package org.nextlevel.testkit.rule.sample.other;

/** Has the name of another one. */
public record SampleRequest(String word) {}
