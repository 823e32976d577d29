/** What the engine finds of each requirement: how far it is shown, by which evidence, and what would close the gap. */
package org.nextlevel.engine.readiness.finding;
