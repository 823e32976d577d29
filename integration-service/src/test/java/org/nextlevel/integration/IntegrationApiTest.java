package org.nextlevel.integration;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.ApiContract;

@QuarkusTest
class IntegrationApiTest extends ApiContract {
    IntegrationApiTest() {
        super("integration-service");
    }
}
