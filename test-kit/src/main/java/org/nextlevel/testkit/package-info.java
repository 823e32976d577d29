/** Test support for services: real servers, signed tokens, and the rules that every service's tests check. */
package org.nextlevel.testkit;
