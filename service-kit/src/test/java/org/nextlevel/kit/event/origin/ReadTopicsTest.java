package org.nextlevel.kit.event.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTopicsTest {
    private final ReadTopics topics = new ReadTopics(List.of(
            "topic,owner,types",
            "people-events,evidence-service,EmployeeLeft",
            "framework-events,framework-service,FrameworkPublished"));

    @ParameterizedTest
    @CsvSource({
        "/evidence-service,people-events,true",
        "/framework-service,people-events,false",
        "evidence-service,people-events,false",
        "/evidence-service,advice-events,false"
    })
    void aTopicHasOneOwner(String source, String topic, boolean owns) {
        assertThat(topics.isOwner(source, topic)).isEqualTo(owns);
    }

    @Test
    void aTypeOfAnotherTopicIsForeignAndOneThatNobodyDeclaredIsNot() {
        assertThat(topics.isOfAnother("FrameworkPublished", "people-events")).isTrue();
        assertThat(topics.isOfAnother("EmployeeLeft", "people-events")).isFalse();
        assertThat(topics.isOfAnother("EmployeeAddedLater", "people-events")).isFalse();
    }
}
