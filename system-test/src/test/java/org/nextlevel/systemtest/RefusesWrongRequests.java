package org.nextlevel.systemtest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A test whose stack is sent the whole table of wrong requests. */
interface RefusesWrongRequests {
    WrongRequests wrongRequests();

    @ParameterizedTest
    @CsvFileSource(resources = "wrong-requests.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    @Tag("strict")
    default void aWrongRequestIsAnsweredWithFieldRuleAndWayOut(ArgumentsAccessor row) throws Exception {
        wrongRequests().send(WrongRequest.of(row));
    }
}
