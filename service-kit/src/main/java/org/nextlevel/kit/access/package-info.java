/** Whom a valid token opens nothing any more: who has signed out, or was; and who has left (ADR 0034). */
package org.nextlevel.kit.access;
