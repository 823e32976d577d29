package org.nextlevel.integration;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.EveryScopeOpensItsOwn;

@QuarkusTest
class IntegrationScopesTest extends EveryScopeOpensItsOwn {}
