package org.nextlevel.evidence;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.table.EveryTableIsDeclared;

@QuarkusTest
class DeclaredTablesTest extends EveryTableIsDeclared {}
