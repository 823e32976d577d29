package org.nextlevel.advisor.growth.plan;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M3.2")
class PlanLimitTest {
    @Inject
    Producer<String, String> kafka;

    @Test
    void aPlanOfOneHundredThatGoOnIsFull() {
        var planner = new Planner(kafka);
        String action = Planner.action("PRIVATE", Company.today());
        for (int i = 0; i < 100; i++) {
            planner.plans("emma", "PRIVATE");
        }
        planner.posts("emma", Planner.PLAN, action).statusCode(409).body("type", is("urn:problem:plan-full"));
        planner.posts("carl", Planner.PLAN, action).statusCode(201);
    }
}
