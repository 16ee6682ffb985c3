/** What a project tells Overstay about its own types. No dependency; kept in class files, gone at run time. */
package dev.overstay.annotations;
