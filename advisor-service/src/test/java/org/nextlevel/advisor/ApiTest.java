package org.nextlevel.advisor;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.ApiContract;

@QuarkusTest
class ApiTest extends ApiContract {
    ApiTest() {
        super("advisor-service");
    }
}
