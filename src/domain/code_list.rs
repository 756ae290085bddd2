//! Code lists: closed sets of values, each with a code, a label in four languages and, where the
//! law is the reason, the article.
//!
//! A list is written once, with [`code_list!`](crate::code_list); the type, the database value,
//! the GraphQL enum and the spreadsheet wording all come from it.

use crate::domain::text::Language;

/// One value of a code list.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeItem {
    /// Code in kebab case, as stored and as written in spreadsheets: `legal-obligation`.
    pub code: &'static str,
    /// What the value means, from its doc comment.
    pub doc: &'static str,
    /// Article or source of the value; empty where the law is not the reason.
    pub article: &'static str,
    /// Labels in the order of [`Language::ALL`].
    pub labels: [&'static str; 4],
}

impl CodeItem {
    /// The label in one language.
    pub fn label(&self, language: Language) -> &'static str {
        let [nl, fr, de, en] = self.labels;
        match language {
            Language::Nl => nl,
            Language::Fr => fr,
            Language::De => de,
            Language::En => en,
        }
    }

    /// The name as a GraphQL enum value: `LEGAL_OBLIGATION`.
    pub fn constant(&self) -> String {
        self.code.replace('-', "_").to_uppercase()
    }

    /// What the value means, with its article.
    pub fn description(&self) -> String {
        if self.article.is_empty() {
            self.doc.trim().to_owned()
        } else {
            format!(
                "{} ({})",
                self.doc.trim().trim_end_matches('.'),
                self.article
            )
        }
    }
}

/// A code list: its name and its values in their order.
#[derive(Debug)]
pub struct CodeList {
    /// Name of the type, also in GraphQL: `RecipientRole`.
    pub name: &'static str,
    /// What the list is, from its doc comment.
    pub doc: &'static str,
    /// The values in order.
    pub items: &'static [CodeItem],
}

impl CodeList {
    /// Finds a value by its code, its GraphQL name or one of its labels; case and accents do not
    /// count, nor whether words are joined by blanks, hyphens or underscores.
    pub fn find(&self, typed: &str) -> Option<&'static CodeItem> {
        let exact = self.items.iter().find(|item| item.code == typed);
        exact.or_else(|| {
            let wanted = spoken(typed);
            self.items.iter().find(|item| {
                spoken(item.code) == wanted || item.labels.iter().any(|l| spoken(l) == wanted)
            })
        })
    }

    /// Position of a code in the list.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.items.iter().position(|item| item.code == code)
    }
}

impl PartialEq for CodeList {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

fn spoken(text: &str) -> String {
    crate::domain::text::fold(&text.replace(['-', '_'], " "))
}

/// A type whose values are the items of a code list.
pub trait Coded: Copy + Send + Sync + 'static {
    /// The list.
    const LIST: &'static CodeList;

    /// The item of this value.
    fn item(self) -> &'static CodeItem;

    /// The value of an item of the list.
    fn from_item(item: &CodeItem) -> Option<Self>;

    /// The code of this value, as stored.
    fn code(self) -> &'static str {
        self.item().code
    }

    /// The label of this value in one language.
    fn label(self, language: Language) -> &'static str {
        self.item().label(language)
    }
}

/// Writes a code list: the enum, its items and its [`Coded`] implementation.
#[macro_export]
macro_rules! code_list {
    (
        $(#[doc = $list_doc:literal])+
        $name:ident {
            $(
                $(#[doc = $doc:literal])+
                $variant:ident = $code:literal [$article:literal]
                $nl:literal, $fr:literal, $de:literal, $en:literal;
            )+
        }
    ) => {
        $(#[doc = $list_doc])+
        // The values bear the words of the list, also where these repeat its name.
        #[allow(clippy::enum_variant_names)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $( $(#[doc = $doc])+ $variant, )+
        }

        impl $name {
            /// All values in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
        }

        impl $crate::domain::code_list::Coded for $name {
            const LIST: &'static $crate::domain::code_list::CodeList =
                &$crate::domain::code_list::CodeList {
                    name: stringify!($name),
                    doc: concat!($($list_doc, "\n"),+),
                    items: &[$(
                        $crate::domain::code_list::CodeItem {
                            code: $code,
                            doc: concat!($($doc, "\n"),+),
                            article: $article,
                            labels: [$nl, $fr, $de, $en],
                        }
                    ),+],
                };

            fn item(self) -> &'static $crate::domain::code_list::CodeItem {
                &Self::LIST.items[self as usize]
            }

            fn from_item(item: &$crate::domain::code_list::CodeItem) -> Option<Self> {
                Self::LIST.position(item.code).map(|at| Self::ALL[at])
            }
        }
    };
}
