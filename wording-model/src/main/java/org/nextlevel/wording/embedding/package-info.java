/** Turns wordings into vectors with an embedding model: the shipped one, or one that a company mounts (ADR 0014, ADR 0054). */
package org.nextlevel.wording.embedding;
