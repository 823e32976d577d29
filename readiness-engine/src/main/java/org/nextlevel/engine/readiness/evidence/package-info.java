/** What the engine is told of a person: evidence, what others say of it, and what there was no opportunity for. */
package org.nextlevel.engine.readiness.evidence;
