package dev.acta.query.state;

import dev.acta.events.value.Ref;

/** That an event says something of a thing. */
record Statement(Ref thing, Aspect aspect) {}
