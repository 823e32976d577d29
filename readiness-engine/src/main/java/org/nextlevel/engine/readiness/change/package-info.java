/** What would change an assessment, and what changed from one to another. */
package org.nextlevel.engine.readiness.change;
