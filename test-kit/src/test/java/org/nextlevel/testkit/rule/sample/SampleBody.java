package org.nextlevel.testkit.rule.sample;

/** A body that is not named as one. */
public record SampleBody(String word) {}
