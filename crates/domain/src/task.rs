//! What a session asks of a person beside pictures.

use crate::{
    contact::Channel,
    order::{Feature, Order},
    session::Visit,
    words,
};

words! {
    /// The kinds of task.
    TaskKind {
        /// Prove an e-mail address.
        Email = "EMAIL",
        /// Prove a phone number.
        Phone = "PHONE",
        /// Type or confirm an address.
        Address = "ADDRESS",
        /// Answer a questionnaire.
        Questionnaire = "QUESTIONNAIRE",
    }
}

/// One task.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Task {
    /// What is to be done.
    pub kind: TaskKind,
    /// Whether the session cannot be handed in without it.
    pub required: bool,
    /// Whether it is done.
    pub done: bool,
}

/// The tasks of a session in the order in which a person meets them. `asked` says whether there are questions to answer:
/// a questionnaire of which only the title is known has none.
pub fn tasks(order: &Order, visit: &Visit, asked: bool) -> Vec<Task> {
    let proved = |channel| visit.contacts.get(&channel).is_some_and(|contact| contact.proved_at.is_some());
    let all = [
        (TaskKind::Email, order.features.on(Feature::VerifyEmail), true, proved(Channel::Email)),
        (TaskKind::Phone, order.features.on(Feature::VerifyPhone), true, proved(Channel::Phone)),
        (TaskKind::Address, order.features.on(Feature::VerifyAddress), true, visit.home.is_some()),
        (
            TaskKind::Questionnaire,
            asked && order.questionnaire.is_some(),
            order.questionnaire_required,
            visit.answers.as_ref().is_some_and(|answers| answers.sent_at.is_some()),
        ),
    ];
    all.into_iter().filter(|task| task.1).map(|(kind, _, required, done)| Task { kind, required, done }).collect()
}

/// The first task without which a session cannot be handed in.
pub fn missing(tasks: &[Task]) -> Option<TaskKind> {
    tasks.iter().find(|task| task.required && !task.done).map(|task| task.kind)
}
