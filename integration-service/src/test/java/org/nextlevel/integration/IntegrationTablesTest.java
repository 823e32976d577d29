package org.nextlevel.integration;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.table.EveryTableIsLocked;

@QuarkusTest
class IntegrationTablesTest extends EveryTableIsLocked {}
