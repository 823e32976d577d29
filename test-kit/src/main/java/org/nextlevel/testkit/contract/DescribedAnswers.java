package org.nextlevel.testkit.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Puts {@link AnswerFilter} into REST Assured. Registered as a service, so it holds for every Quarkus test. */
public final class DescribedAnswers implements QuarkusTestBeforeClassCallback {
    @Override
    public void beforeClass(Class<?> test) {
        if (RestAssured.filters().stream().noneMatch(AnswerFilter.class::isInstance)) {
            RestAssured.filters(new AnswerFilter());
        }
    }
}
