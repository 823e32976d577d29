/** What a caller may do next with a thing, told in such a way that a screen offers it without knowing the paths. */
package org.nextlevel.kit.action;
