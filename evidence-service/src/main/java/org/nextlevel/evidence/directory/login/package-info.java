/** Which login is which person: bound at the first sign-in, and for good until a re-binding. */
package org.nextlevel.evidence.directory.login;
