package org.nextlevel.advisor;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.ApiContract;

@QuarkusTest
class ApiTest extends ApiContract {
    ApiTest() {
        super("advisor-service");
    }
}
