package org.nextlevel.testkit.rule.sample;

/** A body that is named as one. */
public record SampleRequest(String word) {}
